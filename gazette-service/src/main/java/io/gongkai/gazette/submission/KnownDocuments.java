package io.gongkai.gazette.submission;

import io.gongkai.kit.store.Page;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What the use cases need from the memory of documents. */
public interface KnownDocuments {

  /** Adds news to what is known; repeated or disordered news changes nothing. */
  Mono<Void> keep(DocumentNews news);

  /** The documents under these ids that are known. */
  Mono<List<KnownDocument>> find(Collection<String> ids);

  /** Public documents of these issuers and types that no issue of the gazette contains. */
  Mono<Page<KnownDocument>> unprinted(
      CandidateQuery query, Collection<String> issuers, Set<String> types);
}
