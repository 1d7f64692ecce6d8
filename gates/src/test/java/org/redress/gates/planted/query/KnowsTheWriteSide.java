package org.redress.gates.planted.query;

import org.redress.gates.planted.command.mediation.Settlement;

/** Breaks "the read side never sees the write side". */
record KnowsTheWriteSide(Settlement settlement) {}
