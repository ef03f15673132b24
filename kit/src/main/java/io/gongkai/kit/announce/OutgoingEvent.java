package io.gongkai.kit.announce;

/**
 * What is said about a fact.
 *
 * @param tenant code of who acts
 * @param data a record of the contracts; its class gives the event's type ({@link EventType})
 */
public record OutgoingEvent(String tenant, Object data) {}
