package org.redress.gates.planted.events;

/** Breaks "only a family is called Event or Command": a record, not a family. */
public record SomethingEvent(String id) {}
