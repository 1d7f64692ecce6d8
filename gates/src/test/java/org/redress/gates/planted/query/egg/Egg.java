package org.redress.gates.planted.query.egg;

import java.util.List;
import org.redress.gates.planted.query.hen.Hen;

/** Breaks "no package cycle inside a module", together with the hen. */
public record Egg(List<Hen> hens) {}
