package org.redress.query.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.query.casefile.CaseFileProjection;
import org.redress.query.consultation.ConsultationProjection;
import org.redress.query.enforcement.EnforcementProjection;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.Recordings;
import org.redress.query.ledger.LedgerProjection;
import org.redress.query.letter.LetterProjection;
import org.redress.query.merchant.MerchantProjection;
import org.redress.query.oversight.ReviewQueueProjection;
import org.redress.query.pledge.PledgeProjection;
import org.redress.query.projection.Folded;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;
import org.redress.query.publicity.PublicityProjection;
import org.redress.query.report.ReportProjection;

/** However events are delivered, each is counted once: folds alone, without a database. */
class ExactlyOnceTest {

  private static final List<Recorded> EVENTS = Recordings.ofCommits(ManyCases.of(3, 150, false));

  static Stream<View<?>> views() {
    return Stream.of(
            CaseFileProjection.create(),
            LedgerProjection.create(Recordings.streams(EVENTS)),
            ReviewQueueProjection.create(Recordings.streams(EVENTS)),
            MerchantProjection.create(Recordings.streams(EVENTS)),
            PledgeProjection.create(),
            PublicityProjection.create(Recordings.streams(EVENTS)),
            ReportProjection.create(),
            EnforcementProjection.create(),
            LetterProjection.create(),
            ConsultationProjection.create())
        .map(Projection::views)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("views")
  <D extends Folded> void repeatedAndOverlappingDeliveryChangesNothing(View<D> view) {
    Map<String, D> once = Recordings.fold(view, EVENTS);
    assertThat(once).isNotEmpty();
    Random random = new Random(4);
    for (int run = 0; run < 5; run++) {
      Map<String, D> documents = new HashMap<>();
      int reached = 0;
      while (reached < EVENTS.size()) {
        int from = Math.max(0, reached - random.nextInt(60));
        int to = Math.min(EVENTS.size(), from + 1 + random.nextInt(90));
        Recordings.apply(view, EVENTS.subList(from, to), documents);
        reached = Math.max(reached, to);
      }
      Recordings.apply(view, EVENTS, documents);
      assertThat(documents).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  <D extends Folded> void documentsThatGotAheadOfOthersAreNotCountedTwice(View<D> view) {
    Map<String, D> once = Recordings.fold(view, EVENTS);
    Map<String, D> documents = new HashMap<>();
    Recordings.apply(view, EVENTS.subList(0, EVENTS.size() / 2), documents);
    // A crash after half of a batch's documents were written.
    List<String> written = new ArrayList<>(once.keySet());
    written.subList(0, written.size() / 2).forEach(id -> documents.put(id, once.get(id)));
    Recordings.apply(view, EVENTS.subList(EVENTS.size() / 3, EVENTS.size()), documents);
    assertThat(documents).isEqualTo(once);
  }
}
