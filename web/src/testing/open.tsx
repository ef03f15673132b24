import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { App } from '../app/App';
import { Pages } from '../routes';

/** Opens a page of the whole application at an address. */
export function open(address: string) {
  return render(
    <MemoryRouter initialEntries={[address]}>
      <App>
        <Pages />
      </App>
    </MemoryRouter>,
  );
}
