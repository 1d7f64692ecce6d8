package org.redress.gates.planted.events;

import org.slf4j.Logger;

/** Breaks "events need only Java and JSpecify". */
public record LoggedFact(Logger logger) {}
