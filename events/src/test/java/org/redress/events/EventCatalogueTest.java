package org.redress.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.pledge.PledgeMade;

class EventCatalogueTest {

  @Test
  void wireNameIsTheNameOfTheClass() {
    assertThat(EventCatalogue.byName())
        .containsEntry("PledgeMade", PledgeMade.class)
        .allSatisfy((name, type) -> assertThat(type.getSimpleName()).isEqualTo(name));
  }

  @Test
  void everyEventIsARecordThatNamesItsStreamAndItsTime() {
    assertThat(EventCatalogue.byName().values())
        .allSatisfy(type -> assertThat(type).isRecord())
        .allSatisfy(type -> assertThat(DomainEvent.class).isAssignableFrom(type));
  }

  @Test
  void streamIsTheRecordThatTheEventIsAbout() {
    Map<String, DomainEvent> samples = Samples.byName();

    assertThat(samples.get("RefundAgreed").streamId()).isEqualTo("C-2026-000001");
    assertThat(samples.get("MerchantRegistered").streamId()).isEqualTo("M-91350100M000100Y43");
    assertThat(samples.get("PledgeEnded").streamId()).isEqualTo("PL-2026-000001");
    assertThat(samples.get("ClueFound").streamId()).isEqualTo("C-2026-000001");
    assertThat(samples.get("ReportClosed").streamId()).isEqualTo("RP-2026-000001");
    assertThat(samples.get("PenaltyDecided").streamId()).isEqualTo("E-2026-000001");
    assertThat(samples.get("LetterSplit").streamId()).isEqualTo("L-2026-000001");
    assertThat(samples.get("ConsultationRouted").streamId()).isEqualTo("Q-2026-000001");
  }
}
