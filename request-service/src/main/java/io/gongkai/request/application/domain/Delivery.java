package io.gongkai.request.application.domain;

/** In which form the applicant wishes the information (art. 29, 40). */
public enum Delivery {
  PAPER,
  EMAIL,
  DISK,
  ON_SITE,
  ONLINE
}
