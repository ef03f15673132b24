package io.gongkai.gazette.issue.ledger;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class BackIssueDockerIT extends BackIssueTest {}
