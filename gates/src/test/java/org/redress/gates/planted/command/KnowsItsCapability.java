package org.redress.gates.planted.command;

import org.redress.gates.planted.command.mediation.Settlement;

/** Breaks "the root of command knows no package below it". */
record KnowsItsCapability(Settlement settlement) {}
