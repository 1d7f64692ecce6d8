package org.redress.gates.planted.eventstore;

import org.redress.gates.planted.eventstore.rocks.Backend;

/** Breaks "the root of eventstore knows no package below it". */
record KnowsItsBackend(Backend backend) {}
