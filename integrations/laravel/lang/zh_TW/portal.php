<?php

declare(strict_types=1);

return [
    'button' => '管理訂閱',
    'loading' => '載入中...',
    'failed' => '無法開啟帳戶管理頁面，請稍後再試',
    'expired' => '頁面開啟太久已失效，請再試一次',
    'throttled' => '操作太頻繁，請一分鐘後再試',
    'no_subscription' => '您目前沒有訂閱',
    'not_entitled' => '此頁面僅供訂閱者瀏覽',
    'unconfirmed' => '暫時無法確認您的訂閱，請一分鐘後再試',
];
