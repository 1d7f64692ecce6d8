package org.redress.gates.planted.query;

import org.redress.gates.planted.query.hen.Hen;

/** Breaks "the root of query knows no package below it". */
record KnowsItsCapability(Hen hen) {}
