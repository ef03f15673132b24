import { expect, it } from 'vitest';
import { bodyOf } from './formBody';

function form(html: string): HTMLFormElement {
  const element = document.createElement('form');
  element.innerHTML = html;
  return element;
}

it('nests what a name points to', () => {
  expect(bodyOf(form('<input name="a/b" value="1"><input name="a/c/d" value="x">'))).toEqual({
    a: { b: '1', c: { d: 'x' } },
  });
});

it('leaves out what is empty, disabled or unchecked', () => {
  const html =
    '<input name="a" value="  "><input name="b" value="1" disabled><input type="checkbox" name="c">';
  expect(bodyOf(form(html))).toEqual({});
});

it('reads numbers, lists and flags as what they are', () => {
  const html = `
    <input name="n" value="20" data-as="number">
    <textarea name="l" data-as="list">档案室\n 协同办公系统、</textarea>
    <select name="f" data-as="flag"><option value="false" selected>退回</option></select>
    <input type="checkbox" name="c" checked>`;
  expect(bodyOf(form(html))).toEqual({ n: 20, l: ['档案室', '协同办公系统'], f: false, c: true });
});

it('makes a list of what is numbered', () => {
  expect(bodyOf(form('<input name="a/0/b" value="1"><input name="a/1/b" value="2">'))).toEqual({
    a: [{ b: '1' }, { b: '2' }],
  });
});

it('gathers checked boxes of one name that are a list', () => {
  const box = (value: string, checked = '') =>
    `<input type="checkbox" name="h" data-as="list" value="${value}" ${checked}>`;
  expect(bodyOf(form(box('A', 'checked') + box('B') + box('C', 'checked')))).toEqual({ h: ['A', 'C'] });
  expect(bodyOf(form(box('A')))).toEqual({});
});
