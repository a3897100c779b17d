<?php

declare(strict_types=1);

return [
    'site_name' => '範例網站',
    'navigation' => '主選單',
    'pricing' => '方案',
    'sign_in' => '登入',
    'sign_out' => '登出',
    'password' => '密碼',
    'wrong_password' => 'Email 或密碼不正確',
    'demo_accounts' => '示範帳號（密碼都是 demo）',
    'account_title' => '帳戶設定',
    'subscription_title' => '訂閱管理',
    'subscription_help' => '管理您的訂閱、更新付款方式、查看帳單記錄',
    'current_plan' => '您目前的訂閱：{plan}',
    'no_subscription' => '您目前沒有訂閱',
    'see_plans' => '查看方案',
    'manage_subscription' => '管理訂閱',
    'loading' => '載入中...',
    'portal_failed' => '無法開啟帳戶管理頁面，請稍後再試',
    'form_expired' => '頁面已過期，請回上一頁重新整理後再試',
    'not_found' => '找不到這個頁面',
    'to_account' => '回到帳戶設定',
    'pricing_title' => '選擇方案',
    'no_subscription_found' => '找不到您的訂閱。選一個方案，馬上開始。',
    'plan_pro' => 'Pro 方案',
    'plan_pro_price' => 'NT$399／月',
    'plan_pro_features' => '一個人使用，所有功能都有。',
    'plan_team' => '團隊方案',
    'plan_team_price' => 'NT$9,900／年',
    'plan_team_features' => '最多十位成員，統一帳單。',
];
