package io.gongkai.local.backbone.store;

/** One entry of an index: its key, and the place of its document. */
record IndexEntry(Key key, Key place) {}
