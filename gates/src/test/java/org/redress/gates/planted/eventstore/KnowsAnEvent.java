package org.redress.gates.planted.eventstore;

import org.redress.gates.planted.events.SomethingEvent;

/** Breaks "the event store knows no event and no other module". */
public record KnowsAnEvent(SomethingEvent event) {}
