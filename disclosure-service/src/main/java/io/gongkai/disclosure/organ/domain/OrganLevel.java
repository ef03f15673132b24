package io.gongkai.disclosure.organ.domain;

/** The level of an organ in the administration. */
public enum OrganLevel {
  PROVINCE,
  CITY,
  COUNTY,
  TOWN,
  DEPARTMENT,
  OFFICE
}
