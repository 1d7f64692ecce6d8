/**
 * mongo-java-server on H2's MVStore with what it lacks for read models: documents that nobody can
 * see half changed, ranges and orders served by indexes, a compact form on disk.
 */
@NullMarked
package org.redress.query.store.embedded;

import org.jspecify.annotations.NullMarked;
