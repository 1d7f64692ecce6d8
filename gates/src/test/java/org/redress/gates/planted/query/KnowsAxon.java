package org.redress.gates.planted.query;

import org.axonframework.eventhandling.EventMessage;

/** Breaks "the read side does without Axon". */
public record KnowsAxon(EventMessage<?> message) {}
