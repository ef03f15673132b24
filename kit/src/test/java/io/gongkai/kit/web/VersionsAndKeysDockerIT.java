package io.gongkai.kit.web;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class VersionsAndKeysDockerIT extends VersionsAndKeysTest {}
