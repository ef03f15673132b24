package io.gongkai.gazette.issue.web;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class PublishIssueDockerIT extends PublishIssueTest {}
