package org.redress.server.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a contender keeps what it is given.
 *
 * @param folder an empty folder on the disk that is measured
 * @param mongodb address of a replica set with an empty database, null for the embedded server in
 *     the folder
 */
public record Place(Path folder, @Nullable String mongodb) {}
