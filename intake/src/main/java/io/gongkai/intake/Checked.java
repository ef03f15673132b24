package io.gongkai.intake;

/**
 * A line of good form with its reader.
 *
 * @param alone it looks at other subjects, so everything before it must be done
 * @param digest names the line without saying anything of it
 * @param subject id of the aggregate that it adds to
 */
record Checked(Line line, boolean alone, LineReader reader, String digest, String subject) {}
