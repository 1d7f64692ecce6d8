package org.redress.gates.planted.graphql;

import org.redress.gates.planted.eventstore.KnowsAnEvent;

/** Breaks "the schema knows no other module". */
public record KnowsTheEventStore(KnowsAnEvent commit) {}
