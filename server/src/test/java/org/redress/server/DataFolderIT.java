package org.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder says in one sentence why it cannot be had. */
class DataFolderIT {

  @TempDir Path temp;

  @Test
  void newFolderIsMadeAndItsLogIsEmpty() {
    try (DataFolder folder = DataFolder.open(temp.resolve("a/b"));
        var log = folder.openLog(new SimpleMeterRegistry())) {
      assertThat(log.head()).isZero();
      assertThat(folder.path()).isAbsolute();
      assertThat(folder.fingerprintKey().getParent()).isDirectory();
    }
  }

  @Test
  void folderInUseIsRefusedUntilItIsClosed() {
    try (DataFolder first = DataFolder.open(temp)) {
      assertThatThrownBy(() -> DataFolder.open(first.path()))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("in use by another process")
          .hasMessageContaining(temp.toString());
    }
    DataFolder.open(temp).close();
  }

  @Test
  void fileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void folderWithoutALogIsNotMadeForAReader() {
    Path none = temp.resolve("none");

    assertThatThrownBy(() -> DataFolder.openExisting(none))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("no log");
    assertThat(none).doesNotExist();
  }

  @Test
  void damagedLogIsNamed() throws IOException {
    Files.createDirectories(temp.resolve("log"));
    Files.writeString(temp.resolve("log/CURRENT"), "nothing of this kind\n");

    try (DataFolder folder = DataFolder.openExisting(temp)) {
      assertThatThrownBy(() -> folder.openLog(new SimpleMeterRegistry()))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(temp.resolve("log").toString());
    }
  }
}
