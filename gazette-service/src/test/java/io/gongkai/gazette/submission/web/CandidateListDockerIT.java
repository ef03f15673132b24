package io.gongkai.gazette.submission.web;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class CandidateListDockerIT extends CandidateListTest {}
