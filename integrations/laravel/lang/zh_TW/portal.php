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
    'subscribe' => '訂閱',
    'confirming' => '正在確認您的付款，請稍後重新整理頁面',
    'checkout_failed' => '無法開啟結帳頁面，請稍後再試',
    'plan_unknown' => '目前無法顯示您的方案，請稍後再試',
    'plan_confirming' => '付款確認中',
    'until' => '至 :date',
    'plan_active' => '使用中',
    'plan_trialing' => '試用中',
    'plan_past_due' => '付款逾期，請更新付款方式',
    'plan_canceled' => '已取消',
];
