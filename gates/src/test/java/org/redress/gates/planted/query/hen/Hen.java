package org.redress.gates.planted.query.hen;

import org.redress.gates.planted.query.egg.Egg;

/** Breaks "no package cycle inside a module", together with the egg. */
public record Hen(Egg egg) {}
