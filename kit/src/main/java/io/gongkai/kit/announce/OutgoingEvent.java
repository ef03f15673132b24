package io.gongkai.kit.announce;

/**
 * What is said about a fact.
 *
 * @param organ code of who acts
 * @param data a record of the contracts; its class gives the event's type ({@link EventType})
 */
public record OutgoingEvent(String organ, Object data) {}
