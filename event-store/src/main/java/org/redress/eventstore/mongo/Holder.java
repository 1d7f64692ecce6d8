package org.redress.eventstore.mongo;

import java.time.Instant;
import java.util.List;

/**
 * A commit that holds keys, without its body.
 *
 * @param number its number
 * @param keys all its keys
 * @param commitId its random id
 * @param recordedAt its recorded time
 */
record Holder(long number, List<String> keys, String commitId, Instant recordedAt) {}
