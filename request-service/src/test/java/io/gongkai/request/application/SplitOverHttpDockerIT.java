package io.gongkai.request.application;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class SplitOverHttpDockerIT extends SplitOverHttpTest {}
