package io.gongkai.request.application.web;

import io.gongkai.request.application.domain.ApplicationFact.Attached;

/** What a file is part of. */
enum FileRole {
  /** Proofs, samples and corrections of the applicant. */
  APPLICATION,
  /** What the organ gives out with its reply; officers only. */
  ANSWER;

  static FileRole of(Attached file) {
    return file.answer() ? ANSWER : APPLICATION;
  }
}
