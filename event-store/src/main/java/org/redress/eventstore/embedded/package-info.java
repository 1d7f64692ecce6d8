/**
 * mongo-java-server on H2's MVStore with what it lacks: documents that nobody can see half changed,
 * ranges and orders served by indexes, a compact form on disk.
 */
@NullMarked
package org.redress.eventstore.embedded;

import org.jspecify.annotations.NullMarked;
