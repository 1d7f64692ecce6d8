package org.redress.query.assembly;

import org.redress.eventstore.CommitLog;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.query.api.AskingPerson;
import org.redress.query.proof.EvidenceQueries;
import org.redress.query.proof.ProofQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queries that answer from the log and its notary alone, without a read model. */
@Configuration(proxyBeanMethods = false)
public class ProofBeans {

  @Bean
  ProofQueries proofQueries(Notary notary) {
    return new ProofQueries(notary);
  }

  @Bean
  EvidenceQueries evidenceQueries(CommitLog log, Notary notary, AskingPerson asking) {
    return new EvidenceQueries(log, notary, asking);
  }
}
