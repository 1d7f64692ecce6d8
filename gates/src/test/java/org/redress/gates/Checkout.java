package org.redress.gates;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the whole repository, wherever the tests are started from. */
final class Checkout {

  /** Absolute path of the repository. */
  static final Path ROOT = find(Path.of("").toAbsolutePath());

  private Checkout() {}

  private static Path find(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("mvnw"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no folder above " + start + " holds mvnw");
  }
}
