import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { recordedFetch } from './platform';

// Asking jsdom for the style of each element of a report takes seconds; nothing here is hidden by style.
configure({ defaultHidden: true, asyncUtilTimeout: 40_000 });

// jsdom draws nothing: what the pages ask of a real browser and do not test is left empty here.
if (typeof window !== 'undefined') {
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  // Only jsdom's files cannot be read as promises.
  Blob.prototype.arrayBuffer ??= function (this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
      reader.readAsArrayBuffer(this);
    });
  };
  Blob.prototype.text ??= async function (this: Blob) {
    return new TextDecoder().decode(await this.arrayBuffer());
  };
}

beforeEach(() => {
  vi.stubGlobal('fetch', recordedFetch());
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  if (typeof localStorage !== 'undefined') localStorage.clear();
  if (typeof sessionStorage !== 'undefined') sessionStorage.clear();
});
