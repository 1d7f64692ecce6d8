package org.redress.server.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What was measured on.
 *
 * @param system operating system and processor family
 * @param processors how many the JVM may use
 * @param memoryMegabytes memory of the machine, in 1,000,000 bytes
 * @param heapMegabytes largest heap of the JVM
 * @param java version of the JVM
 * @param syncMicros microseconds until 4 KiB that were written behind a file are on the disk: the
 *     median of 200 times
 * @param load how many processes wanted to run when it began, the average of one minute; negative
 *     where that is not known
 */
public record Machine(
    String system,
    int processors,
    long memoryMegabytes,
    long heapMegabytes,
    String java,
    long syncMicros,
    double load) {

  private static final int BLOCK = 4_096;
  private static final int SYNCS = 200;
  private static final long MEGABYTE = 1_000_000;

  /** This machine, with the disk under a folder. */
  static Machine with(Path folder) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize() / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE,
        Runtime.version().toString(),
        syncMicros(folder.resolve("sync")),
        system.getSystemLoadAverage());
  }

  private static long syncMicros(Path path) throws IOException {
    long[] nanos = new long[SYNCS];
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
      for (int i = 0; i < SYNCS; i++) {
        block.clear();
        long start = System.nanoTime();
        file.write(block);
        file.force(false);
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    return nanos[SYNCS / 2] / 1_000;
  }
}
