/**
 * The embedded backend: commits, their keys, snapshots, claims and tiles in one RocksDB folder. It
 * needs no server, and one process at a time may use a folder.
 */
@NullMarked
package org.redress.eventstore.rocks;

import org.jspecify.annotations.NullMarked;
