package org.redress.query.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.proof.ConsistencyProof;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.query.api.InvalidArgument;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The public queries of {@code proof.graphqls}: hashes and sizes, and nothing that was recorded.
 */
@Controller
public final class ProofQueries {

  private final Notary notary;

  /** Answers from what the notary signed. */
  public ProofQueries(Notary notary) {
    this.notary = notary;
  }

  @QueryMapping
  @Nullable SignedHead checkpoint(@Argument @Nullable Long treeSize) {
    return (treeSize == null ? notary.latest() : notary.checkpoint(treeSize))
        .map(SignedHead::of)
        .orElse(null);
  }

  @QueryMapping
  Consistency consistencyProof(@Argument long from, @Argument long to) {
    long largest = notary.latest().map(it -> it.head().size()).orElse(0L);
    if (to < 1 || to > largest) {
      throw InvalidArgument.of(
          "No checkpoint holds a tree of this size.", List.of("to"), "1 to " + largest);
    }
    if (from < 1 || from > to) {
      throw InvalidArgument.of(
          "The earlier tree is not the smaller one.", List.of("from"), "1 to " + to);
    }
    ConsistencyProof proof = notary.tree().consistency(from, to);
    return new Consistency(
        from,
        to,
        notary.tree().head(from).root().base64(),
        notary.tree().head(to).root().base64(),
        proof.path().stream().map(Hash::base64).toList());
  }

  @QueryMapping
  List<PublicKey> logKeys() {
    return notary.keys().exist()
        ? notary.keys().publicKeys().stream()
            .map(key -> new PublicKey(key.idText(), key.toString()))
            .toList()
        : List.of();
  }

  /**
   * A checkpoint.
   *
   * @param origin name of the log
   * @param treeSize number of commits under it
   * @param rootHash root hash, base 64
   * @param note the checkpoint itself
   */
  public record SignedHead(String origin, long treeSize, String rootHash, String note) {

    static SignedHead of(Checkpoint checkpoint) {
      return new SignedHead(
          checkpoint.origin(),
          checkpoint.head().size(),
          checkpoint.head().root().base64(),
          checkpoint.toString());
    }
  }

  /**
   * That one tree begins another.
   *
   * @param from number of commits of the earlier tree
   * @param to number of commits of the later tree
   * @param fromRoot its root hash, base 64
   * @param toRoot the later one's, base 64
   * @param path the hashes that lead to both, base 64
   */
  public record Consistency(
      long from, long to, String fromRoot, String toRoot, List<String> path) {}

  /**
   * A public key of the log.
   *
   * @param id its id in hexadecimal digits
   * @param verifierKey the key as it is written down
   */
  public record PublicKey(String id, String verifierKey) {}
}
