package org.redress.gates.planted.form;

import org.redress.gates.planted.graphql.KnowsTheEventStore;

/** Breaks "the forms know the events and no other module". */
public record KnowsTheSchema(KnowsTheEventStore schema) {}
