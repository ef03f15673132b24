import { type Endpoint, endpoint } from './request';

/** 查询号 and 查询码, shown once to an applicant without an account. */
export interface Access {
  number: string;
  code: string;
}

/** The right to one case until `until`; the handle goes with every call on it. */
export interface OpenedAccess {
  application: string;
  handle: string;
  until: string;
}

export const openedAccess: Endpoint<OpenedAccess> = endpoint(['application-accesses']);
