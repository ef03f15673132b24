package io.gongkai.kit.listen;

/**
 * How far a group has read a partition; caught up when {@code position} has reached {@code end}.
 */
public record Position(String group, String topic, int partition, long position, long end) {}
