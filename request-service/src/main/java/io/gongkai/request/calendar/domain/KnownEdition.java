package io.gongkai.request.calendar.domain;

import io.gongkai.calendar.Edition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition and since when the house has it.
 *
 * @param id year and ordinal, such as {@code 2020-2}
 * @param entered the day it was brought in; a shipped one was there since it was known
 * @param ref of the request that brought it, null for shipped ones
 */
public record KnownEdition(String id, LocalDate entered, @Nullable String ref, Edition edition) {}
