package io.gongkai.intake;

/** A raw line with its number in the file. */
record Incoming(long line, String text) {}
