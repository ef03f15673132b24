package io.gongkai.disclosure.organ.web;

import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.disclosure.organ.domain.OrganLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body that lets an organ into the directory. */
record OrganRequest(
    @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]{0,39}") String code,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(min = 1, max = 40) String parent,
    OrganLevel level,
    @Pattern(regexp = "[0-9]{6}") String division) {

  OrganRegistered organ() {
    return new OrganRegistered(code, name, parent, level, division);
  }
}
