package io.gongkai.local.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The source rules over the repository as it stands. */
class RepositoryTest {

  @TestFactory
  Stream<DynamicTest> the_repository_keeps_its_rules() {
    return SourceRules.checks();
  }
}
