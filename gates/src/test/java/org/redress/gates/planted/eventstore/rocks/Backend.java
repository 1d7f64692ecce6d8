package org.redress.gates.planted.eventstore.rocks;

/** What the port should not know. */
public record Backend(String folder) {}
