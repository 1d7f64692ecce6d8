package org.redress.server.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.MerkleTree;
import org.redress.eventstore.proof.tile.TileWriter;
import org.redress.eventstore.proof.tile.TiledTree;
import org.redress.eventstore.rocks.TileFolder;
import org.redress.server.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress bench proof}: how long proofs take in a large tree. */
@Command(
    name = "proof",
    description = {
      "Makes a tree over so many commits and proves random ones of them, and that it grew from"
          + " random smaller trees. The leaves are synthetic; a proof looks at hashes only.",
      "Each is made three times, in turn with the others. The longest is that of all of them, with"
          + " what the machine did at that moment; the slowest is the commit that took longest in"
          + " the middle one of its three.",
      "Then 16 callers append to a log, and commits wait for the checkpoint over them."
    },
    mixinStandardHelpOptions = true)
final class ProofBenchCommandLine implements Callable<Integer> {

  private static final int PAGE = 1_000;
  private static final long SEED = 7;

  /** So often each proof is made: a moment's pause of the machine does not come three times. */
  private static final int PASSES = 3;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where the tiles are made and removed again.")
  private Path folder = Path.of(".");

  @Option(
      names = "--commits",
      paramLabel = "N",
      defaultValue = "2000000",
      description = "Size of the tree (default: ${DEFAULT-VALUE}).")
  private long commits;

  @Option(
      names = "--proofs",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Proofs of each kind (default: ${DEFAULT-VALUE}).")
  private int proofs;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long commits are appended (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (commits < 1 || proofs < 1) {
      throw new CannotStart("Both --commits and --proofs are 1 or more");
    }
    Path scratch = Files.createTempDirectory(folder, "redress-bench");
    try (TileFolder tiles = TileFolder.open(scratch)) {
      long begun = System.nanoTime();
      fill(tiles);
      long filled = System.nanoTime() - begun;
      measure(new MerkleTree(new TiledTree(tiles)), filled);
    } finally {
      LogBenchCommandLine.remove(scratch);
    }
    scratch = Files.createTempDirectory(folder, "redress-bench");
    try {
      Duration time = Duration.ofNanos((long) (seconds * 1e9));
      PrintWriter out = spec.commandLine().getOut();
      print(out, "checkpoint", CheckpointLag.measure(scratch, time));
      out.println();
      out.flush();
    } finally {
      LogBenchCommandLine.remove(scratch);
    }
    return 0;
  }

  private void fill(TileFolder tiles) {
    TileWriter writer = new TileWriter(tiles);
    while (writer.size() < commits) {
      long from = writer.size();
      writer.add(
          LongStream.range(from, Math.min(commits, from + PAGE))
              .mapToObj(ProofBenchCommandLine::leaf)
              .toList());
    }
  }

  private void measure(MerkleTree tree, long filled) {
    Random random = new Random(SEED);
    long[] leaves = random.longs(proofs, 0, commits).toArray();
    long[] smaller = random.longs(proofs, 1, commits + 1).toArray();
    long[][] inclusion = new long[proofs][PASSES];
    long[][] consistency = new long[proofs][PASSES];
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 0; i < proofs; i++) {
        long begun = System.nanoTime();
        tree.inclusion(leaves[i], commits);
        inclusion[i][pass] = System.nanoTime() - begun;
        begun = System.nanoTime();
        tree.consistency(smaller[i], commits);
        consistency[i][pass] = System.nanoTime() - begun;
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%,d commits hashed into tiles in %.1f s%n", commits, filled / 1e9);
    out.printf(
        "%-12s %10s %10s %10s %10s   milliseconds%n",
        "proof", "median", "99 %", "longest", "slowest");
    print(out, "inclusion", inclusion);
    print(out, "consistency", consistency);
    out.flush();
  }

  private static void print(PrintWriter out, String name, long[][] nanos) {
    print(out, name, Stream.of(nanos).flatMapToLong(Arrays::stream).toArray());
    out.printf(Locale.ROOT, " %10.3f%n", slowest(nanos) / 1e6);
  }

  private static void print(PrintWriter out, String name, long[] nanos) {
    Arrays.sort(nanos);
    out.printf(
        Locale.ROOT,
        "%-12s %10.3f %10.3f %10.3f",
        name,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        nanos[nanos.length - 1] / 1e6);
  }

  /** The longest of what each one took in the middle one of its passes. */
  private static long slowest(long[][] nanos) {
    return Stream.of(nanos)
        .mapToLong(passes -> Arrays.stream(passes).sorted().skip(PASSES / 2).findFirst().orElse(0))
        .max()
        .orElse(0);
  }

  private static Hash leaf(long index) {
    return Hash.leaf(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
  }
}
