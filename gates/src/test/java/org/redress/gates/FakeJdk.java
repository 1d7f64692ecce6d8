package org.redress.gates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that look like a JDK or a tool to the shell files of this repository. */
final class FakeJdk {

  private FakeJdk() {}

  /** A JDK of this version, whose {@code java} prints its arguments one a line. */
  static Path create(Path folder, String version) throws IOException {
    script(folder.resolve("bin/java"), "for argument; do echo \"[$argument]\"; done");
    script(folder.resolve("bin/javac"), ":");
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n", UTF_8);
    return folder;
  }

  /** An executable shell script. */
  static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n", UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
