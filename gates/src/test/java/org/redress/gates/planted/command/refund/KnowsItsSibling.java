package org.redress.gates.planted.command.refund;

import org.redress.gates.planted.command.mediation.Settlement;

/** Breaks "the capabilities of the write side do not know each other". */
record KnowsItsSibling(Settlement settlement) {}
