package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.eventstore.CommitLogException;

/** A server that no log can be kept on is refused at the start, in one sentence. */
class RefusedServerIT {

  @Test
  void aServerThatDoesNotKeepKeysUniqueIsRefused() {
    MongoServer lax = new MongoServer(new LaxBackend());
    try {
      String uri = "mongodb://127.0.0.1:" + lax.bind().getPort();
      MongoCommitLog.Builder log = MongoCommitLog.at(uri).standalone();
      for (int start = 0; start < 2; start++) {
        assertThatThrownBy(log::open)
            .isInstanceOf(CommitLogException.class)
            .hasMessageContaining("does not enforce that keys is unique");
      }
    } finally {
      lax.shutdownNow();
    }
  }

  @Test
  void aServerWithoutReplicationIsRefusedUnlessItIsAskedFor() {
    MongoServer single = new MongoServer(new H2Backend(new MVStore.Builder().open()));
    try {
      String uri = "mongodb://127.0.0.1:" + single.bind().getPort();
      assertThatThrownBy(() -> MongoCommitLog.at(uri).open())
          .isInstanceOf(CommitLogException.class)
          .hasMessageContaining("is not a replica set")
          .hasMessageContaining("rs.initiate()");
      MongoCommitLog.at(uri).standalone().open().close();
    } finally {
      single.shutdownNow();
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsNamed() throws IOException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String uri = "mongodb://user:secret@127.0.0.1:" + port + "/?serverSelectionTimeoutMS=300";
    assertThatThrownBy(() -> MongoCommitLog.at(uri).open())
        .isInstanceOf(CommitLogException.class)
        .hasMessage(
            "MongoDB at 127.0.0.1:%s does not answer; check the address, and that the replica set has a primary",
            port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:27017", "mongodb://", "mongodb://u:secret@h@i/", "http://x"})
  void anAddressThatIsNoneIsRefusedWithoutShowingAPassword(String uri) {
    assertThatThrownBy(() -> MongoCommitLog.at(uri).open())
        .isInstanceOf(CommitLogException.class)
        .hasMessageStartingWith("The address of MongoDB is no connection string")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret").hasLineCount(1));
  }

  /** Takes every index for one that need not be unique, except the one on ids. */
  private static final class LaxBackend extends H2Backend {

    LaxBackend() {
      super(new MVStore.Builder().open());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
      return new LaxDatabase(name, getMvStore(), getCursorRegistry());
    }
  }

  private static final class LaxDatabase extends H2Database {

    LaxDatabase(String name, MVStore store, CursorRegistry cursors) {
      super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String index, List<IndexKey> keys, boolean sparse) {
      return keys.getFirst().getKey().equals("_id")
          ? super.openOrCreateUniqueIndex(collection, index, keys, sparse)
          : openOrCreateSecondaryIndex(collection, index, keys, sparse);
    }
  }
}
