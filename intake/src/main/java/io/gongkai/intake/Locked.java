package io.gongkai.intake;

import org.bson.types.Binary;

/** A line's wrapped key and the text sealed with it. */
record Locked(Binary lock, Binary text) {}
