package io.gongkai.gateway.imports;

/**
 * A line of the file that is not skipped.
 *
 * @param number physical line number, from 1
 * @param bytes its text without the line feed
 * @param cut whether it was longer than allowed; then {@code bytes} is only its beginning
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(long number, byte[] bytes, boolean cut) {}
