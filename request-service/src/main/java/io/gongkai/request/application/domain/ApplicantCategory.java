package io.gongkai.request.application.domain;

/** The columns of the yearly report: who asks. */
public enum ApplicantCategory {
  NATURAL_PERSON,
  COMMERCIAL,
  RESEARCH,
  SOCIAL,
  LAW_SERVICE,
  OTHER_ORGANISATION
}
